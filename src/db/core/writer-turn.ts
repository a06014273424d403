/** Who may write: of all tabs that have the same store open, one. */
export interface WriterTurn {
  readonly writer: boolean;
  /** Called once, when this tab's turn comes. */
  onTurn(listener: () => void): void;
  /** Tells the other tabs that something was stored or erased. */
  announce(): void;
  /** Called when another tab told so. */
  onNews(listener: () => void): void;
  close(): void;
}
