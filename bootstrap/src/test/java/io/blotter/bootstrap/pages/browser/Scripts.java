package io.blotter.bootstrap.pages.browser;

/** Whether a browser runs the pages' scripts. */
enum Scripts {
  ON,
  OFF;

  boolean run() {
    return this == ON;
  }
}
