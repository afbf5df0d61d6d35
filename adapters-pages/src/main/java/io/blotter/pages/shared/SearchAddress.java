package io.blotter.pages.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a search: what it looks for, by name. */
public record SearchAddress(Map<String, String> wanted) {
  /** The search for everything. */
  public static final SearchAddress ALL = new SearchAddress(Map.of());

  public SearchAddress(Map<String, String> wanted) {
    this.wanted = new LinkedHashMap<>(wanted);
  }

  @Override
  public Map<String, String> wanted() {
    return Map.copyOf(wanted);
  }

  public SearchAddress with(String name, String value) {
    var more = new LinkedHashMap<>(wanted);
    more.remove("after");
    more.put(name, value);
    return new SearchAddress(more);
  }

  public SearchAddress without(String name) {
    var less = new LinkedHashMap<>(wanted);
    less.remove("after");
    less.remove(name);
    return new SearchAddress(less);
  }

  public boolean has(String name) {
    return wanted.containsKey(name);
  }

  /** The page of it. */
  public String page() {
    return at("/search");
  }

  /** The same at another address, such as /search.csv. */
  public String at(String path) {
    return wanted.isEmpty()
        ? path
        : wanted.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
  }
}
