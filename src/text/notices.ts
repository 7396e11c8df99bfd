/** What a page says of an address or a file: loaded only where there is something to say. */
import type { Shelved } from '$src/page/shelf.ts';
import type { Opened } from '$src/runner/file.ts';
import type { Notice } from '$src/runner/notice.ts';
import type { Language, Messages } from './index.ts';

type Refused = Extract<Opened, { refused: string }>['refused'];

interface Notices {
  /** What of an address was ignored. */
  ignored(notice: Notice, t: Messages): string;
  readonly shelved: Readonly<Record<Shelved, string>>;
  readonly notOpened: Readonly<Record<Refused, string>>;
}

const en: Notices = {
  ignored({ name, problem }, t) {
    switch (problem.requires) {
      case 'shorter':
        return `This address has ${problem.got} characters; more than ${problem.max} are not read. The defaults stand.`;
      case 'version':
        return `This address is of another version (v=${problem.got}) and was not read. The defaults stand.`;
      case 'once':
        return `The address says ${name} more than once; the last counts: ${problem.got}.`;
      case 'device':
        return `The address names a long ${name} that is not kept on this device. The default stands; who made the address can give you the run as a file.`;
      default:
        if (name === '') return 'Ignored from the address: a value without a name.';
        return `Ignored from the address, ${t.refused(name, problem)} The default stands.`;
    }
  },
  shelved: {
    kept: 'This run is too long for an address. What does not fit is kept on this device, so the address works here only; Share offers a file for others.',
    dropped:
      'This run is too long for an address and is kept on this device. To make room the oldest such run was dropped: its address no longer works.',
    refused:
      'This run is too long for an address, and this device has no room to keep it: it is lost when you leave. Share offers a file to save it.',
  },
  notOpened: {
    unreadable: 'This file holds no run of the atlas.',
    long: 'This file is too large for a run.',
    elsewhere: 'This file holds a run of another lab:',
  },
};

const zh: Notices = {
  ignored({ name, problem }, t) {
    switch (problem.requires) {
      case 'shorter':
        return `这个地址有 ${problem.got} 个字符，超过 ${problem.max} 个就不再读取。各项保持默认值。`;
      case 'version':
        return `这个地址属于另一个版本（v=${problem.got}），未读取。各项保持默认值。`;
      case 'once':
        return `地址里 ${name} 出现了不止一次，以最后一次为准：${problem.got}。`;
      case 'device':
        return `地址里 ${name} 的长内容没有存在本机，保持默认值。可以请发来地址的人把这次运行存成文件给你。`;
      default:
        if (name === '') return '地址中有一个没有名字的值，未采用。';
        return `地址中未采用 ${t.refused(name, problem)}保持默认值。`;
    }
  },
  shelved: {
    kept: '这次运行太长，地址里放不下。放不下的部分存在本机，所以地址只在本机有效；要给别人，可在“分享”里存成文件。',
    dropped:
      '这次运行太长，地址里放不下，已存在本机。为腾出地方，最早存下的一次已删去，它的地址不再有效。',
    refused:
      '这次运行太长，地址里放不下，本机也没有地方可存：离开本页就会丢失。可在“分享”里存成文件。',
  },
  notOpened: {
    unreadable: '这个文件里没有本图解的运行。',
    long: '文件太大，不会是一次运行。',
    elsewhere: '这个文件属于另一个实验：',
  },
};

export const noticesIn = (lang: Language): Notices => (lang === 'zh' ? zh : en);
