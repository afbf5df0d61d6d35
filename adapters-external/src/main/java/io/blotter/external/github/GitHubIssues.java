package io.blotter.external.github;

import io.blotter.application.issue.port.IssueTracker;
import io.blotter.application.issue.port.NewIssue;
import io.blotter.domain.datarequest.IssueNumber;
import io.blotter.domain.datarequest.RequestStatus;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Issues and their board over GitHub's GraphQL API. */
public final class GitHubIssues implements IssueTracker {
  /** A page of issues with their texts, in characters of three bytes. */
  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final Set<String> ABOUT_EVERYTHING =
      Set.of("UNKNOWN", "RATE_LIMITED", "INTERNAL", "SERVICE_UNAVAILABLE", "INSUFFICIENT_SCOPES");

  private final @Nullable GitHubProject project;
  private final GitHubCalls calls;

  /**
   * @param project null where none is set up
   * @param timeout how long GitHub may take for each answer
   */
  public GitHubIssues(@Nullable GitHubProject project, Duration timeout) {
    this.project = project;
    this.calls = new GitHubCalls(timeout, MAX_BYTES);
  }

  @Override
  public List<Card> cards() {
    return new Cards(gitHub()).all();
  }

  @Override
  public Board board() {
    return Boards.read(gitHub());
  }

  @Override
  public Optional<Issue> issue(IssueNumber number) {
    var variables = variables("number", number.value());
    return found(
        gitHub()
            .askUnless("NOT_FOUND"::equals, Queries.ISSUE, variables)
            .path("repository")
            .path("issue"));
  }

  @Override
  public Optional<Issue> find(String ending, Instant since) {
    var place = "/repository/issues";
    var pages =
        gitHub().pages(Queries.RECENT_ISSUES, variables("since", since.toString()), place, null);
    return pages.stream()
        .flatMap(page -> page.at(place).path("nodes").valueStream())
        .filter(issue -> issue.path("viewerDidAuthor").asBoolean(false))
        .filter(issue -> issue.path("body").asString("").stripTrailing().endsWith(ending))
        .findFirst()
        .flatMap(GitHubIssues::found);
  }

  @Override
  public Optional<Issue> open(Board board, NewIssue draft) {
    var labels = draft.labels().stream().map(board.labels()::get).toList();
    return found(
        gitHub()
            .askUnless(
                "UNPROCESSABLE"::equals,
                Queries.CREATE_ISSUE,
                Map.of(
                    "repository", board.repository(),
                    "title", draft.title(),
                    "body", draft.body(),
                    "labels", labels))
            .path("createIssue")
            .path("issue"));
  }

  @Override
  public boolean place(Board board, Issue issue, RequestStatus status) {
    var option = Objects.requireNonNull(board.statuses().get(status.label()));
    var added =
        placing(Queries.ADD_TO_PROJECT, Map.of("project", board.project(), "issue", issue.id()));
    return !added.isMissingNode()
        && !placing(
                Queries.SET_STATUS,
                Map.of(
                    "project", board.project(),
                    "item", GitHubCalls.text(added.at("/addProjectV2ItemById/item/id")),
                    "field", board.statusField(),
                    "option", option))
            .isMissingNode();
  }

  /** What GitHub has against this issue alone, such as that it was archived, stops no other one. */
  private JsonNode placing(String query, Map<String, ?> variables) {
    return gitHub().askUnless(type -> !ABOUT_EVERYTHING.contains(type), query, variables);
  }

  /** An issue with everything that is needed of it; empty where there is none. */
  private static Optional<Issue> found(JsonNode issue) {
    if (issue.isMissingNode() || issue.isNull()) {
      return Optional.empty();
    }
    var number = issue.path("number");
    if (!number.isIntegralNumber() || number.asLong() < 1) {
      throw GitHubCalls.rubbish();
    }
    return Optional.of(
        new Issue(
            GitHubCalls.text(issue.path("id")),
            number.asLong(),
            GitHubCalls.text(issue.path("url"))));
  }

  private Map<String, ?> variables(String name, Object value) {
    var known = known();
    return Map.of(
        "organization", known.organization(), "repository", known.repository(), name, value);
  }

  private GraphQl gitHub() {
    return new GraphQl(known(), calls);
  }

  private GitHubProject known() {
    if (project == null) {
      throw new Refusal.Unavailable("GitHub is not configured.");
    }
    return project;
  }
}
