package io.blotter.application.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.application.testing.DatabaseInMemory;
import io.blotter.application.testing.sync.SyncContents;
import io.blotter.application.testing.sync.SyncedCatalogueInMemory;
import io.blotter.domain.agency.AgencyId;
import io.blotter.domain.agency.MetaUrlId;
import io.blotter.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SyncEntitiesTest {
  private static final AgencyId HERE = new AgencyId(1);
  private static final AgencyId THERE = new AgencyId(2);
  private static final AgencyId NOWHERE = new AgencyId(999);

  private final DatabaseInMemory database = new DatabaseInMemory();
  private final SyncedCatalogueInMemory<MetaUrlContent, MetaUrlId, AgencyId> catalogue =
      SyncedCatalogueInMemory.metaUrls(database);
  private final List<String> effects = new ArrayList<>();
  private final SyncEntities<MetaUrlContent, MetaUrlId> sync =
      new SyncEntitiesService<>(
          SyncKind.META_URLS,
          catalogue,
          database,
          new SyncEffects<>(
              added -> effects.add("added " + added.size()),
              removing -> effects.add("removing " + removing.size())));

  private static Addition<MetaUrlContent> addition(long number, String url, AgencyId... agencies) {
    return new Addition<>(number, SyncContents.metaUrl(url, agencies));
  }

  private static Change<MetaUrlContent, MetaUrlId> change(
      MetaUrlId id, String url, AgencyId... agencies) {
    return new Change<>(id, SyncContents.metaUrl(url, agencies));
  }

  private MetaUrlId add(String url, AgencyId... agencies) {
    var id = sync.add(List.of(addition(1, url, agencies))).getFirst().appId();
    effects.clear();
    return new MetaUrlId(id);
  }

  @Test
  void whatIsAddedIsAnsweredByItsNumberAndLinkedOnce() {
    var added =
        sync.add(
            List.of(
                addition(70, "https://a.example", HERE, THERE, HERE),
                addition(60, "https://b.example")));
    assertThat(added).extracting(IdMapping::requestId).containsExactly(70L, 60L);
    assertThat(catalogue.linked(new MetaUrlId(added.getFirst().appId())))
        .containsExactly(HERE, THERE);
    assertThat(effects).containsExactly("added 2");
  }

  @Test
  void whatIsHereOrComesTwiceIsOneThing() {
    var here = add("https://a.example", HERE);
    var added =
        sync.add(
            List.of(
                addition(1, "http://www.a.example/", THERE),
                addition(2, "https://b.example", HERE),
                addition(3, "http://b.example", NOWHERE)));
    assertThat(added.get(0).appId()).isEqualTo(here.value());
    assertThat(added.get(1).appId()).isEqualTo(added.get(2).appId()).isNotEqualTo(here.value());
    assertThat(catalogue.linked(here)).containsExactly(HERE);
    assertThat(effects).containsExactly("added 1");
  }

  @Test
  void nothingIsDoneWhereAllIsHere() {
    add("https://a.example");
    sync.add(List.of(addition(1, "https://a.example", NOWHERE)));
    assertThat(effects).isEmpty();
    assertThat(sync.add(List.of())).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsRefusedAndNothingKept() {
    assertInvalid(
        () ->
            sync.add(
                List.of(
                    addition(1, "https://a.example"),
                    addition(2, "https://b.example", HERE, NOWHERE))),
        "meta_urls.1.content.agency_ids.1",
        "must be the id of an agency; there is none with 999");
    assertThat(catalogue.find(List.of(SyncContents.metaUrl("https://a.example"))).getFirst().id())
        .isNull();
    var id = add("https://a.example", HERE);
    assertInvalid(
        () -> sync.update(List.of(change(id, "https://b.example", NOWHERE))),
        "meta_urls.0.content.agency_ids.0",
        "must be the id of an agency; there is none with 999");
    assertThat(catalogue.address(id)).isEqualTo("https://a.example");
  }

  @Test
  void numbersAndIdsAreThoseOfOneItem() {
    assertInvalid(
        () -> sync.add(List.of(addition(1, "https://a.example"), addition(1, "https://b.example"))),
        "meta_urls.1.request_id",
        "is that of an earlier item");
    var id = add("https://a.example");
    assertInvalid(
        () ->
            sync.update(List.of(change(id, "https://b.example"), change(id, "https://c.example"))),
        "meta_urls.1.app_id",
        "is that of an earlier item");
  }

  @Test
  void aThousandChangesAreTakenAndNoMore() {
    var id = add("https://a.example");
    var many = Collections.nCopies(1_001, change(id, "https://b.example"));
    assertInvalid(() -> sync.update(many), "meta_urls", "must have at most 1000 items, not 1001");
  }

  @Test
  void aThousandItemsAreTakenAndNoMore() {
    var many =
        new ArrayList<>(
            LongStream.range(0, 1_000)
                .mapToObj(i -> addition(i, "https://" + i + ".example"))
                .toList());
    assertThat(sync.add(many)).hasSize(1_000);
    many.add(addition(1_000, "https://more.example"));
    assertInvalid(() -> sync.add(many), "meta_urls", "must have at most 1000 items, not 1001");
    assertInvalid(
        () -> sync.delete(Collections.nCopies(1_001, new MetaUrlId(1))),
        "ids",
        "must have at most 1000 items, not 1001");
    assertInvalid(() -> sync.delete(List.of()), "ids", "must have at least 1 item");
  }

  @Test
  void aChangeReplacesWhatIsSaidAndTheLinks() {
    var id = add("https://a.example", HERE);
    sync.update(List.of(change(id, "https://b.example", THERE)));
    assertThat(catalogue.address(id)).isEqualTo("https://b.example");
    assertThat(catalogue.linked(id)).containsExactly(THERE);
    assertThatThrownBy(() ->
            sync.update(
                List.of(
                    change(id, "https://c.example"),
                    change(new MetaUrlId(99), "https://d.example"))))
        .isInstanceOf(Refusal.NotFound.class)
        .hasMessage("meta_urls.1.app_id: there is no meta URL 99.");
    assertThat(catalogue.address(id)).isEqualTo("https://b.example");
  }

  @Test
  void aContentThatBreaksARuleIsRefused() {
    assertInvalid(
        () -> sync.add(List.of(addition(1, " "))), "meta_urls.0.content.url", "must not be blank");
    var id = add("https://a.example");
    assertInvalid(
        () -> sync.update(List.of(change(id, "https://a.example/#top"))),
        "meta_urls.0.content.url",
        "must not have a fragment (#)");
  }

  @Test
  void whatIsDeletedIsGoneUnlessSomethingHoldsItBack() {
    var id = add("https://a.example", HERE);
    var held =
        new SyncEntitiesService<>(
            SyncKind.META_URLS,
            catalogue,
            database,
            new SyncEffects<MetaUrlId>(
                _ -> {},
                _ -> {
                  throw new Refusal.Invalid("held");
                }));
    assertThatThrownBy(() -> held.delete(List.of(id))).hasMessage("held");
    assertThat(catalogue.address(id)).isEqualTo("https://a.example");
    sync.delete(List.of(id, new MetaUrlId(99)));
    assertThat(catalogue.address(id)).isEmpty();
    assertThat(effects).containsExactly("removing 2");
  }

  private static void assertInvalid(Runnable work, String field, String rule) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.Invalid.class, no -> assertThat(no.field()).isEqualTo(field))
        .hasMessage(field + " " + rule);
  }
}
