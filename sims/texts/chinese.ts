/**
 * Simple Chinese: a page about a small town by a river, written for the atlas, and sentences put
 * together from lists, so that there is as much of it as wanted and the common words come often.
 */
import { below, stream, type Random } from '../math/random.ts';

const page = `河边的小城醒得很早。天还没有亮，卖豆浆的人就点上了灯，白色的热气从锅里升起来，飘到街的另一头。
第一班船在六点钟开。船上的人不多：两个去学校的孩子，一位带着书的老师，还有一个要到对岸送信的年轻人。水面上有一层雾，船走得很慢，可以听见水从船边流过的声音。
老师说，这条河从山里来，走了很远的路才到这里。山里下雨，三天以后城里的水就会高一点；山里不下雨，河中间的小岛就会露出来。孩子们问，那么水知道自己要到哪里去吗？老师想了想，说水不知道，它只是每一步都往低的地方走，走着走着就到了海里。
对岸有一家修东西的小店。店里有八位师傅，有的会修表，有的会修伞，有的会修收音机，还有一位什么都会一点。早上来的人都先站在门口，门口的小姑娘看一看他们手里的东西，就告诉他们该去找哪两位师傅。她看得很准，可是时间长了，大家都去找最有名的那一位，别的师傅就没有事情做了。
于是小姑娘想了一个办法。她在每位师傅的名字旁边放几颗小石子：谁今天太忙，就拿走一颗；谁今天太闲，就添上一颗。第二天有人来的时候，她除了看东西，也看一眼石子。石子只决定去找谁，不决定付多少钱。过了一个月，八位师傅都忙得刚刚好，而且各人还是做各人最会做的事。
中午的时候，太阳把街上的石头晒得很热。人们坐在树下吃面，说今年的稻子长得好，说北边新修了一座桥，说谁家的女儿考上了大学。卖报的老人从一张桌子走到另一张桌子，他认识每一个人，也记得每一个人喜欢看哪一版。
下午下了一场雨。雨来得快，去得也快。孩子们从学校里跑出来，鞋子都湿了，可是没有人生气。小店的门口站满了来修伞的人，小姑娘又从抽屉里拿出了她的小石子。
晚上，船停在岸边，城里的灯一盏一盏地亮起来。老师在灯下写信，信里说：这里的一切都很小，可是每一件小事都有自己的道理。你要是有时间，就来看看这条河吧。
`;

const times = [
  '早上',
  '中午',
  '下午',
  '晚上',
  '今天',
  '昨天',
  '明天',
  '去年',
  '春天',
  '下雨的时候',
];
const people = [
  '我',
  '她',
  '他们',
  '老师',
  '孩子们',
  '小姑娘',
  '老人',
  '我的朋友',
  '师傅',
  '送信的人',
];
const places = ['在河边', '在家里', '在学校', '在城里', '在山上', '在船上', '在小店', '在树下'];
const acts = [
  '看书',
  '写信',
  '吃面',
  '修伞',
  '说话',
  '看水',
  '学中文',
  '想一个问题',
  '等一个人',
  '喝豆浆',
];
const ends = [
  '，大家都很高兴。',
  '，可是没有人知道。',
  '，天很快就黑了。',
  '，时间过得很慢。',
  '，因为明天有很多事情要做。',
  '。',
];
const sayings = [
  '水往低的地方走。',
  '小事也有小事的道理。',
  '人多的地方不一定好。',
  '最忙的人不一定做得最多。',
  '一步一步地走，就会走到很远的地方。',
];

const pick = (list: readonly string[], random: Random): string => list[below(list.length, random)];

function sentence(random: Random): string {
  if (random() < 0.1) return pick(sayings, random);
  const start = random() < 0.5 ? pick(times, random) + pick(people, random) : pick(people, random);
  return start + pick(places, random) + pick(acts, random) + pick(ends, random);
}

/** The page, and then sentences until there are `length` characters. */
export function chinese(length: number): string {
  const random = stream(0, 'chinese sentences');
  let text = page;
  while (text.length < length) text += sentence(random) + (random() < 0.2 ? '\n' : '');
  return text.slice(0, length);
}
