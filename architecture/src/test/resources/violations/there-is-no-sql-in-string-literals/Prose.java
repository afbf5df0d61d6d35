package io.blotter.web.agency;

import java.util.List;

final class Prose {
  static final List<String> TEXTS =
      List.of(
          "Select a county from the list",
          "Update the name and set a type",
          "select",
          "with one as good as the other",
          "where it is",
          "Delete from the list what is wrong");
}
