const LINE_FEED = 0x0a;

/** Counts lines while a text streams by, up to a place that is marked, and only when somebody asks or the text goes. */
export class LineCounter {
  private text: Buffer = Buffer.alloc(0);
  /** From 1. */
  private count = 1;
  private counted = 0;
  private at = 0;

  /** The text that follows what was left. */
  enter(text: Buffer): void {
    this.text = text;
    this.counted = 0;
    this.at = 0;
  }

  /** Places may not go back. */
  mark(at: number): void {
    this.at = at;
  }

  /** The line of the mark. */
  line(): number {
    for (let feed = this.next(); feed !== -1 && feed < this.at; feed = this.next()) {
      this.count += 1;
      this.counted = feed + 1;
    }
    return this.count;
  }

  /** Ends the text at a place. */
  leave(at: number): void {
    this.mark(at);
    this.line();
  }

  private next(): number {
    return this.text.indexOf(LINE_FEED, this.counted);
  }
}
