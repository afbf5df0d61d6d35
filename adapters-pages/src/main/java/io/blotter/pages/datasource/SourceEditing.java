package io.blotter.pages.datasource;

import io.blotter.application.datasource.DataSourceView;
import io.blotter.application.datasource.SourceAgencyView;
import io.blotter.application.shared.Patch;
import io.blotter.application.sync.Change;
import io.blotter.application.sync.SourceContent;
import io.blotter.application.sync.SyncEntities;
import io.blotter.domain.datasource.DataSourceId;
import io.blotter.domain.shared.Labelled;
import io.blotter.domain.shared.Refusal;
import io.blotter.pages.shared.Form;
import io.blotter.pages.shared.FormView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Changing what a source says, by its form. */
final class SourceEditing {
  private static final String PLACE_IN_CALL = "data_sources.0.content.";

  private final SyncEntities<SourceContent, DataSourceId> sources;
  private final AgencyChoices choices;

  SourceEditing(SyncEntities<SourceContent, DataSourceId> sources, AgencyChoices choices) {
    this.sources = sources;
    this.choices = choices;
  }

  SourceFormPage page(FormView view, DataSourceView source) {
    var known =
        source.agencies().stream()
            .collect(Collectors.toMap(SourceAgencyView::id, SourceAgencyView::name));
    return new SourceFormPage(view, choices.of(view.typed(), known));
  }

  /** The form with what the source says now. */
  static FormView filled(FormView blank, DataSourceView source) {
    var told = source.described();
    var type = source.recordTypeName();
    return blank
        .filled("source_url", told.sourceUrl())
        .filled("name", told.name())
        .filled("record_type", type == null ? "" : type.label())
        .filled("description", Objects.requireNonNullElse(told.description(), ""))
        .filled("record_formats", String.join(", ", told.recordFormats()))
        .filled("coverage_start", Objects.toString(told.coverageStart(), ""))
        .filled("coverage_end", Objects.toString(told.coverageEnd(), ""))
        .filled("access_types", told.accessTypes().stream().map(Labelled::label).toList())
        .filled(
            AgencyChoices.CHOSEN,
            source.agencies().stream().map(SourceAgencyView::id).map(String::valueOf).toList());
  }

  void save(DataSourceView source, Form form) {
    var wanted = SourceForm.of(form, choices.required(form));
    try {
      sources.update(List.of(new Change<>(new DataSourceId(source.id()), content(source, wanted))));
    } catch (Refusal.Conflict duplicate) {
      throw new Refusal.Invalid("source_url", "is in the registry already for these records");
    } catch (Refusal.Invalid broken) {
      throw ofForm(broken);
    }
  }

  /** What the form does not ask for stays as it is. */
  private static SourceContent content(DataSourceView source, SourceForm wanted) {
    var inWords = wanted.agencyInWords();
    return new SourceContent(
        wanted.address(),
        wanted.name(),
        wanted.type(),
        source.urlStatus(),
        wanted.agencies(),
        new Patch<>(wanted.description()),
        new Patch<>(wanted.formats()),
        null,
        null,
        null,
        new Patch<>(wanted.from()),
        new Patch<>(wanted.to()),
        null,
        null,
        null,
        null,
        inWords == null ? null : new Patch<>(inWords),
        null,
        null,
        null,
        null,
        null,
        null,
        new Patch<>(wanted.access()),
        null,
        null);
  }

  /** The same refusal, of the form's own field. */
  private static Refusal ofForm(Refusal.Invalid broken) {
    var field = Objects.requireNonNullElse(broken.field(), "");
    if (!field.startsWith(PLACE_IN_CALL)) {
      return broken;
    }
    var rule = broken.getMessage().substring(field.length() + 1);
    return new Refusal.Invalid(field.substring(PLACE_IN_CALL.length()), rule);
  }
}
