package io.blotter.web.shared;

import io.blotter.application.shared.Cursor;
import io.blotter.application.shared.Page;
import io.blotter.application.shared.SortOrder;
import java.time.Instant;
import java.util.List;

/** Parameters that several slices declare. */
public final class Parameters {
  /** The deepest page that may be asked for. */
  private static final int LAST_PAGE = 1_000_000;

  public static final Parameter<Integer> PAGE =
      Parameter.query(
              "page", ParameterTypes.wholeNumber(1, LAST_PAGE), "Which page, counted from 1.", "1")
          .or(1);
  public static final Parameter<Integer> LIMIT =
      Parameter.query(
              "limit",
              ParameterTypes.wholeNumber(1, Page.SIZE),
              "How many items a page holds.",
              "10")
          .or(Page.SIZE);
  public static final Parameter<Cursor> CURSOR =
      Parameter.query(
          "cursor",
          Cursors.TYPE,
          "Where the page begins; the Link of the page before has it.",
          Cursors.text(new Cursor(Instant.parse("2030-01-01T00:00:00Z"), 1)));
  public static final Parameter<SortOrder> SORT_ORDER =
      Parameter.query(
              "sort_order",
              ParameterTypes.oneOf(SortOrder.class),
              "From small to large or from large to small; counts only together with sort_by.",
              "DESC")
          .or(SortOrder.DESC)
          .onlyWith("sort_by");
  public static final Parameter<List<String>> REQUESTED_COLUMNS =
      Parameter.query(
              "requested_columns",
              ParameterTypes.names(),
              "The keys to answer with, as id,name or ['id','name']; all of them when empty.",
              "id")
          .or(List.of());

  public static final Parameter<ApprovalStatus> APPROVAL_STATUS =
      Parameter.query(
          "approval_status",
          ParameterTypes.oneOf(ApprovalStatus.class),
          "Accepted for older clients and without effect: everything listed is approved.",
          "approved");

  public static final Parameter<String> IDEMPOTENCY_KEY =
      Parameter.header(
          "Idempotency-Key",
          ParameterTypes.name(255),
          "A name that you give this request: sent again within a day, it does nothing more and"
              + " gets the same answer.",
          "2c1c5ab7-5b0e-4b0c-9a5c-7d2f6f6f3c11");

  private Parameters() {}

  public static Page page(Call call) {
    return new Page(call.get(PAGE), call.get(LIMIT));
  }
}
