package io.blotter.bootstrap;

/** A setting is missing or malformed; the message names it and gives an example. */
public final class SettingProblem extends RuntimeException {
  SettingProblem(Setting setting, String rule) {
    super(
        setting.name() + " " + rule + "; for example " + setting.name() + "=" + setting.example());
  }
}
