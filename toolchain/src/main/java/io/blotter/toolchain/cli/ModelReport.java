package io.blotter.toolchain.cli;

import io.blotter.toolchain.differ.Model;
import java.util.List;

/**
 * What is said of the model beside a result: what was read of it, and what to do where it differs.
 */
final class ModelReport {
  private static final String BY_HAND =
      "what that refuses goes into a revision by hand: 'blotter db create --empty \"…\"'";

  private ModelReport() {}

  /** Names the model's files when asked, and always what somebody may take for a part of it. */
  static void print(DbOptions options, Model model) {
    var printer = options.printer();
    var folder = options.sourceFolder();
    if (options.isVerbose()) {
      model.files().forEach(file -> printer.warn("read schema/" + file));
      printer.warn(model.files().size() + " files make the model");
      model.passedOver().forEach(file -> printer.warn("not read: schema/" + file));
    }
    folder.strays().forEach(file -> printer.warn("not read: " + file + " lies outside schema/"));
    for (var place : model.owners()) {
      printer.warn("left out: schema/" + place + " says who the owner is, and no revision does");
    }
  }

  static void adviseAfterCheck(DbOptions options, List<String> findings) {
    if (findings.stream().anyMatch(finding -> finding.contains("differ from the model"))) {
      options.printer().warn("'blotter db create \"…\"' writes what differs; " + BY_HAND);
    }
  }

  static void adviseAfterDrift(DbOptions options, List<String> findings) {
    if (!findings.isEmpty()) {
      options
          .printer()
          .warn(
              "Undo it by the statements given, or put it into the model: 'blotter db create \"…\"'"
                  + " writes it then; "
                  + BY_HAND);
    }
  }
}
