package io.blotter.pages.reference;

import io.blotter.pages.shared.PageFile;
import io.blotter.pages.shared.Texts;
import io.blotter.web.shared.Access;
import io.blotter.web.shared.ApiReference;
import io.blotter.web.shared.ApiReference.Group;
import io.blotter.web.shared.ApiReference.Operation;
import io.blotter.web.shared.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a page of the reference shows.
 *
 * @param tag the group that it is about; empty where it is about all of them
 * @param words that operations are looked for by; empty where none are
 */
record ReferencePage(ApiReference reference, String tag, String words) {
  /** What the reference's own script is called. */
  static PageFile script() {
    return PageFile.REFERENCE_SCRIPT;
  }

  /** What the chosen group has. */
  List<Operation> operations() {
    return reference.group(tag).map(Group::operations).orElse(List.of());
  }

  /** The operations that have all words somewhere. */
  List<Operation> found() {
    var all = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return reference.groups().stream()
        .flatMap(group -> group.operations().stream())
        .filter(operation -> Arrays.stream(all).allMatch(findable(operation.endpoint())::contains))
        .toList();
  }

  /** All that an operation is found by. */
  static String findable(Endpoint endpoint) {
    return String.join(
            " ",
            endpoint.method().name(),
            endpoint.path(),
            endpoint.name(),
            endpoint.summary(),
            endpoint.description())
        .toLowerCase(Locale.ROOT);
  }

  /** Where an operation is described. */
  static String address(Endpoint endpoint) {
    return "/docs/" + endpoint.tag() + "#" + endpoint.name();
  }

  /** Who may call an operation. */
  static String access(Texts texts, Access access) {
    return switch (access) {
      case Access.Open() -> texts.of("docs.access.open");
      case Access.KeyOrToken() -> texts.of("docs.access.key");
      case Access.Token() -> texts.of("docs.access.token");
      case Access.Permitted(var permission) ->
          texts.of("docs.access.permitted", permission.label());
      case Access.SpecialToken(var kind) -> texts.of("docs.access.special", kind);
      case Access.Signed(var by) -> texts.of("docs.access.signed", by);
    };
  }

  /** Whether a reader can call it from here: what others sign, nobody else can. */
  static boolean canBeTried(Endpoint endpoint) {
    return !(endpoint.access() instanceof Access.Signed);
  }

  /** How a call names what proves who calls; empty where nothing does. */
  static String scheme(Access access) {
    return switch (access) {
      case Access.Open(), Access.Signed(_) -> "";
      case Access.KeyOrToken() -> "any";
      case Access.Token(), Access.Permitted(_), Access.SpecialToken(_) -> "Bearer";
    };
  }
}
