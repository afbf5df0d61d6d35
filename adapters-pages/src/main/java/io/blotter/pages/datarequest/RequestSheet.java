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
import io.blotter.pages.shared.Site;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Call;
import io.blotter.web.shared.Documents;
import java.util.Map;

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

  ReadRequest read(long id, Caller reader) {
    var json = requests.request(new DataRequestId(id), reader);
    return new ReadRequest(
        Documents.read(json), Documents.read(new Json<>(OwnColumns.class, json.text())));
  }

  Answer show(Call call, ReadRequest read) {
    return show(call, read, read.filled(site.blank(call)));
  }

  Answer show(Call call, ReadRequest read, FormView form) {
    var request = read.request();
    var head =
        new Head(
            request.title(), site.texts(call).of("request.about", request.title()), read.address());
    var editing =
        read.own().creatorUserId() == null && !call.caller().may(Permission.WRITE_DATA)
            ? null
            : new RequestEditing(
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
