package io.blotter.bootstrap.testing;

import io.blotter.domain.taxonomy.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A repository's issues and the project that they are on, as GitHub's GraphQL answers of them. */
public final class RepositoryForTests {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PAGE = 100;

  private final List<Item> items = new CopyOnWriteArrayList<>();
  private final List<String> labels =
      new CopyOnWriteArrayList<>(
          Stream.concat(
                  IntStream.range(0, 90).mapToObj(i -> "area " + i),
                  Stream.of(RecordType.values()).map(type -> "RT-" + type.label()))
              .toList());

  /** An issue, or what else lies on a board. */
  public record Item(
      String kind,
      String repository,
      int number,
      String title,
      String body,
      List<String> labels,
      boolean placed,
      @Nullable String status) {
    public String id() {
      return "I_" + number;
    }

    public Item standing(@Nullable String newStatus) {
      return new Item(kind, repository, number, title, body, labels, true, newStatus);
    }
  }

  /** Puts an issue on the board. */
  public void put(int number, @Nullable String status, String... labels) {
    put("Issue", "police/Requests", number, status, labels);
  }

  public void put(
      String kind, String repository, int number, @Nullable String status, String... labels) {
    items.removeIf(item -> item.number() == number && item.repository().equals(repository));
    items.add(new Item(kind, repository, number, kind, "", List.of(labels), true, status));
  }

  /** Adds an issue that is not on the board. */
  public void add(String title, String body) {
    var number = items.stream().mapToInt(Item::number).max().orElse(0) + 1;
    items.add(new Item("Issue", "Police/requests", number, title, body, List.of(), false, null));
  }

  public void remove(String label) {
    labels.remove(label);
  }

  public List<Item> items() {
    return List.copyOf(items);
  }

  public JsonNode answer(String operation, JsonNode variables) {
    var data = JSON.createObjectNode();
    switch (operation) {
      case "Cards" ->
          data.withObject("/organization/projectV2")
              .set("items", page(items.stream().filter(Item::placed).map(this::card), variables));
      case "LabelsOfIssue" ->
          data.withObject("/node")
              .set("labels", names(issue(variables.path("issue")).labels(), variables));
      case "Board" -> board(data, variables);
      case "Issue" ->
          data.withObject("/repository")
              .set("issue", issue(issue("I_" + variables.path("number"))));
      case "RecentIssues" ->
          data.withObject("/repository")
              .set("issues", page(items.reversed().stream().map(this::issue), variables));
      case "CreateIssue" -> data.withObject("/createIssue").set("issue", issue(create(variables)));
      case "AddToProject" ->
          data.withObject("/addProjectV2ItemById/item")
              .put("id", place(variables.path("issue"), null));
      case "SetStatus" ->
          data.withObject("/updateProjectV2ItemFieldValue/projectV2Item")
              .put("id", place(variables.path("item"), variables.path("option").asString()));
      default -> throw new IllegalArgumentException(operation);
    }
    return data;
  }

  private void board(ObjectNode data, JsonNode variables) {
    var field = data.withObject("/organization/projectV2").put("id", "P_26").withObject("/field");
    field.put("id", "F_1");
    for (var status : List.of("Intake", "Active", "Ready to Start", "Complete")) {
      field.withArray("options").addObject().put("id", status).put("name", status);
    }
    data.withObject("/repository").put("id", "R_1").set("labels", names(labels, variables));
  }

  private JsonNode card(Item item) {
    var card = JSON.createObjectNode();
    if (item.status() != null) {
      card.withObject("/fieldValueByName").put("name", item.status());
    }
    var content = issue(item);
    content.put("__typename", item.kind()).put("title", item.title());
    content.withObject("/repository").put("nameWithOwner", item.repository());
    content.set("labels", names(item.labels(), JSON.createObjectNode()));
    card.set("content", content);
    return card;
  }

  private ObjectNode issue(Item item) {
    return JSON.createObjectNode()
        .put("id", item.id())
        .put("number", item.number())
        .put("url", "https://github.example/issues/" + item.number())
        .put("body", item.body().replace("\n", "\r\n"))
        .put("viewerDidAuthor", !item.title().equals("forged"));
  }

  private static JsonNode names(List<String> names, JsonNode variables) {
    return page(
        names.stream().map(name -> JSON.createObjectNode().put("id", name).put("name", name)),
        variables);
  }

  private static JsonNode page(Stream<? extends JsonNode> all, JsonNode variables) {
    var nodes = new ArrayList<JsonNode>(all.toList());
    var from = Integer.parseInt(variables.path("after").asString("0"));
    var to = Math.min(from + PAGE, nodes.size());
    var page = JSON.createObjectNode();
    page.withArray("nodes").addAll(nodes.subList(from, to));
    page.withObject("/pageInfo")
        .put("hasNextPage", to < nodes.size())
        .put("endCursor", String.valueOf(to));
    return page;
  }

  private Item issue(JsonNode id) {
    return issue(id.asString());
  }

  private Item issue(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  private synchronized Item create(JsonNode variables) {
    var number = items.stream().mapToInt(Item::number).max().orElse(0) + 1;
    var names = variables.path("labels").valueStream().map(JsonNode::asString).toList();
    items.add(
        new Item(
            "Issue",
            "Police/requests",
            number,
            variables.path("title").asString(),
            variables.path("body").asString(),
            names,
            false,
            null));
    return items.getLast();
  }

  private String place(JsonNode id, @Nullable String status) {
    items.replaceAll(item ->
        item.id().equals(id.asString())
            ? item.standing(status == null ? item.status() : status)
            : item);
    return id.asString();
  }
}
