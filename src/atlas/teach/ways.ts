/** What works where: the ways to bring the atlas to a class, and what each of them can and cannot do. */
import type { Language } from '../../text/index.ts';

export interface Way {
  readonly name: string;
  /** What it takes. */
  readonly gets: string;
  readonly does: string;
  readonly doesNot: string;
  readonly command: string;
  /** What the command does. */
  readonly says: string;
}

export const ways: Readonly<Record<Language, readonly Way[]>> = {
  en: [
    {
      name: 'One file a lab',
      gets: 'Copy it to a stick, a disk or a phone and open it. Both languages are in it.',
      does: 'The whole lab, on computers and on Android, without any network.',
      doesNot:
        'iPhones and iPads run no HTML from a file: use a server for them. Other labs and this page are not in the file.',
      command: 'npm run single moe/balancing',
      says: 'writes build/single/moe-balancing.html',
    },
    {
      name: 'A server in the room',
      gets: 'One machine with Node, and everybody in the same network; no internet.',
      does: 'Everything that computes, on every phone with a browser.',
      doesNot:
        'Plain http keeps nothing for later without the server, cannot be installed, and lets no page copy: Share shows the text to copy, this page selects it.',
      command: 'npm run serve -- --host',
      says: 'prints the addresses to type and a code for cameras',
    },
    {
      name: 'https',
      gets: 'The folder build/ on any host with a certificate.',
      does: 'Everything: it can be installed, and works without the network once it was opened.',
      doesNot: 'Nothing is missing.',
      command: 'npm run build',
      says: 'writes build/, a plain folder of files',
    },
  ],
  zh: [
    {
      name: '一个实验室一个文件',
      gets: '拷到 U 盘、硬盘或手机上打开即可，里面有中英两种语言。',
      does: '电脑和安卓手机上，不用任何网络，整个实验室都能用。',
      doesNot:
        'iPhone 和 iPad 不能运行本地 HTML 文件，得用服务器。文件里没有别的实验室，也没有本页。',
      command: 'npm run single moe/balancing',
      says: '写出 build/single/moe-balancing.html',
    },
    {
      name: '教室里的一台服务器',
      gets: '一台装了 Node 的电脑，大家连同一个网络；不需要外网。',
      does: '所有计算都能做，手机上有浏览器就行。',
      doesNot:
        '普通 http 下，服务器一停就打不开，也不能安装；网页不能替你复制：“分享”会列出文字，本页会替你选中，由你自己复制。',
      command: 'npm run serve -- --host',
      says: '打印出可输入的地址，和一个供手机扫的二维码',
    },
    {
      name: 'https',
      gets: '把 build/ 文件夹放到任何有证书的主机上。',
      does: '全都能用：可以安装，打开过一次之后断网也能用。',
      doesNot: '没有缺的。',
      command: 'npm run build',
      says: '写出 build/，就是一个普通的文件夹',
    },
  ],
};
