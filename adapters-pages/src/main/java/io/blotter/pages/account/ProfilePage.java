package io.blotter.pages.account;

import io.blotter.application.account.KeyView;
import io.blotter.application.account.ProfilePageView;
import io.blotter.application.account.ProfilePageView.LocationInfo;
import io.blotter.application.account.ProfilePageView.ProfileSearch;
import io.blotter.domain.taxonomy.RecordCategory;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.SearchAddress;
import io.blotter.pages.shared.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has here.
 *
 * @param form for another key
 * @param password for another password
 * @param byGitHub whether one can sign in by GitHub here
 * @param madeKey the key that was just made, which is shown now and never again; else empty
 */
record ProfilePage(
    ProfilePageView profile,
    List<KeyView> keys,
    FormView form,
    FormView password,
    boolean byGitHub,
    String madeKey) {
  public ProfilePage {
    keys = List.copyOf(keys);
  }

  /** A search as it can be made again: of each kind of records that it was for. */
  static List<SearchLink> links(ProfileSearch search, Texts texts) {
    var path = path(search.locationInfo());
    var there = path.isEmpty() ? SearchAddress.ALL : SearchAddress.ALL.with("place", path);
    var kinds =
        Stream.concat(
                search.recordTypes().stream()
                    .map(type ->
                        new SearchLink(
                            texts.label("type", type), there.with("type", type.label()).page())),
                search.recordCategories().stream()
                    .filter(category -> category != RecordCategory.ALL)
                    .map(category ->
                        new SearchLink(
                            texts.label("category", category),
                            there.with("category", category.label()).page())))
            .toList();
    return kinds.isEmpty()
        ? List.of(new SearchLink(texts.of("profile.search.any"), there.page()))
        : kinds;
  }

  /** The place's page; empty for the whole nation. */
  static String place(LocationInfo where) {
    var path = path(where);
    return path.isEmpty() ? "" : "/places/" + path;
  }

  private static String path(LocationInfo where) {
    return Stream.of(where.stateName(), where.countyName(), where.localityName())
        .filter(Objects::nonNull)
        .map(Numbered::slug)
        .collect(Collectors.joining("/"));
  }
}
