/** What a form that is being sent holds. Its required fields are filled: the browser sees to it. */
export class FormValues {
  readonly #data: FormData;

  private constructor(data: FormData) {
    this.#data = data;
  }

  /** Takes the form of a submit event, which goes nowhere. */
  static of(event: Event): FormValues {
    event.preventDefault();
    return new FormValues(event.target instanceof HTMLFormElement ? new FormData(event.target) : new FormData());
  }

  /** A text without the space around it; empty when there is none. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === "string" ? value.trim() : "";
  }

  /** The one of these values that was chosen; the first when none was. */
  choice<V extends string>(name: string, values: readonly [V, ...V[]]): V {
    const typed = this.text(name);
    return values.find((each) => each === typed) ?? values[0];
  }
}
