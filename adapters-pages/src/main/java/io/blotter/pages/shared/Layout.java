package io.blotter.pages.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's own content.
 *
 * @param site the address of the pages, without a slash at the end
 * @param typed what stands in the search box
 * @param viewer who has signed in; null where nobody has
 */
public record Layout(Texts texts, String site, Head head, String typed, @Nullable Viewer viewer) {
  public String canonical() {
    return site + head.address();
  }

  /** Whether the page has a search box on top; the first page has its own. */
  public boolean isSearchable() {
    return !head.address().equals("/") || !head.indexed();
  }

  /** The same page in another language. */
  public String in(Language language) {
    return head.address() + (head.address().contains("?") ? "&" : "?") + "lang=" + language.label();
  }

  public PageFile style() {
    return PageFile.STYLE;
  }

  public PageFile script() {
    return PageFile.SCRIPT;
  }

  public PageFile icon() {
    return PageFile.ICON;
  }

  /** {@code text} as it stands in an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
