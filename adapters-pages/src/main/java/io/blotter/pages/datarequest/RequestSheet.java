package io.blotter.pages.datarequest;

import io.blotter.application.audit.ChangeCriteria;
import io.blotter.application.audit.ReadHistory;
import io.blotter.application.datarequest.BrowseDataRequests;
import io.blotter.application.datarequest.DataRequestView;
import io.blotter.application.shared.Json;
import io.blotter.domain.account.Caller;
import io.blotter.domain.account.Permission;
import io.blotter.domain.audit.AuditedTable;
import io.blotter.domain.datarequest.DataRequestId;
import io.blotter.pages.shared.ChangeList;
import io.blotter.pages.shared.FormView;
import io.blotter.pages.shared.Head;
import io.blotter.pages.shared.Numbered;
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request as its reader may see it: with a form for whoever may change it. */
final class RequestSheet {
  private static final int MAX_CHANGES = 50;

  private final Site site;
  private final BrowseDataRequests requests;
  private final ReadHistory history;

  RequestSheet(Site site, BrowseDataRequests requests, ReadHistory history) {
    this.site = site;
    this.requests = requests;
    this.history = history;
  }

  /** A request, and what its reader alone sees of it. */
  record Read(DataRequestView request, OwnColumns own) {
    String address() {
      return "/requests/" + Numbered.of(request.id(), request.title());
    }

    /** The form with what the request says now. */
    FormView filled(FormView blank) {
      return blank
          .filled("title", request.title())
          .filled("notes", text(request.submissionNotes()))
          .filled("years", text(request.coverageRange()))
          .filled("requirements", text(request.dataRequirements()))
          .filled("urgency", request.requestUrgency().label())
          .filled("status", request.requestStatus().label())
          .filled("response", text(request.pdapResponse()))
          .filled("archive_reason", text(own.archiveReason()))
          .filled("internal_notes", text(own.internalNotes()));
    }

    private static String text(@Nullable String value) {
      return Objects.requireNonNullElse(value, "");
    }
  }

  Read read(long id, Caller reader) {
    var json = requests.request(new DataRequestId(id), reader);
    return new Read(
        Documents.read(json), Documents.read(new Json<>(OwnColumns.class, json.text())));
  }

  Answer show(Call call, Read read) {
    return show(call, read, read.filled(site.blank(call)));
  }

  Answer show(Call call, Read read, FormView form) {
    var request = read.request();
    var head =
        new Head(
            request.title(), site.texts(call).of("request.about", request.title()), read.address());
    var editing =
        read.own().creatorUserId() == null && !call.caller().may(Permission.WRITE_DATA)
            ? null
            : new RequestPage.Editing(
                form,
                call.caller().may(Permission.WRITE_DATA),
                call.caller().may(Permission.READ_ALL_USER_INFO) ? changes(call, request) : null);
    return site.show(call, head, "datarequest/request", new RequestPage(request, editing));
  }

  private ChangeList changes(Call call, DataRequestView request) {
    var told =
        history.changes(
            ChangeCriteria.readBy(
                call.caller(), AuditedTable.DATA_REQUESTS, request.id(), null, MAX_CHANGES));
    return ChangeList.of(Documents.read(told), Map.of(), site.texts(call));
  }
}
