/** One browser engine, driven the same way whichever it is. */
export interface Tab {
  go(address: string): Promise<void>;
  back(): Promise<void>;
  press(key: 'Shift' | 'Enter' | 'Tab'): Promise<void>;
  click(selector: string): Promise<void>;
  type(selector: string, words: string): Promise<void>;
  /** The value of an expression in the page; undefined while a page is on its way in or out. */
  ask<Answer>(expression: string): Promise<Answer | undefined>;
  /** What its console said so far; undefined where nobody can listen. */
  complaints(): string[] | undefined;
  close(): Promise<void>;
}

export interface Engine {
  /** `Firefox 153.7` */
  name: string;
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** An engine that is not on this machine, and what would bring it. */
export interface Missing {
  name: string;
  missing: string;
}

/** What an engine needs to be started with. */
export interface Setting {
  /** Of the proxy on 127.0.0.1 that stands for the network. */
  proxyPort: number;
}
