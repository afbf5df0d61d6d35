package io.blotter.pages.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page says of itself to browsers, search engines and other programs.
 *
 * @param description in a sentence
 * @param address its one address on this site, from the first slash on
 * @param alternates the same content for programs
 * @param data the same as schema.org has it, in JSON; empty where that has no word for it
 * @param indexed whether search engines should list it
 */
public record Head(
    String title,
    String description,
    String address,
    List<Alternate> alternates,
    String data,
    boolean indexed) {
  public Head {
    alternates = List.copyOf(alternates);
  }

  public Head(String title, String description, String address) {
    this(title, description, address, List.of(), "", true);
  }

  /** The page's content at another address, as another media type. */
  public record Alternate(String mediaType, String title, String address) {}

  public Head with(Alternate alternate) {
    var more = new ArrayList<>(alternates);
    more.add(alternate);
    return new Head(title, description, address, more, data, indexed);
  }

  public Head describedBy(String schemaOrg) {
    return new Head(title, description, address, alternates, schemaOrg, indexed);
  }

  public Head unlisted() {
    return new Head(title, description, address, alternates, data, false);
  }

  /** The data as they may stand inside a page, whatever is in them. */
  public String safeData() {
    return data.replace("<", "\\u003c");
  }
}
