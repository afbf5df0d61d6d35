package io.blotter.external.github;

/** What GitHub is asked, in GraphQL. */
final class Queries {
  static final String CARDS =
      """
      query Cards($organization: String!, $project: Int!, $after: String) {
        organization(login: $organization) {
          projectV2(number: $project) {
            items(first: 100, after: $after) {
              pageInfo { hasNextPage endCursor }
              nodes {
                fieldValueByName(name: "Status") { ... on ProjectV2ItemFieldSingleSelectValue { name } }
                content {
                  __typename
                  ... on DraftIssue { title }
                  ... on Issue {
                    id
                    title
                    number
                    repository { nameWithOwner }
                    labels(first: 100) { pageInfo { hasNextPage endCursor } nodes { name } }
                  }
                }
              }
            }
          }
        }
      }
      """;

  static final String LABELS_OF_ISSUE =
      """
      query LabelsOfIssue($issue: ID!, $after: String) {
        node(id: $issue) {
          ... on Issue {
            labels(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { name } }
          }
        }
      }
      """;

  static final String BOARD =
      """
      query Board($organization: String!, $project: Int!, $repository: String!, $after: String) {
        organization(login: $organization) {
          projectV2(number: $project) {
            id
            field(name: "Status") { ... on ProjectV2SingleSelectField { id options { id name } } }
          }
        }
        repository(owner: $organization, name: $repository) {
          id
          labels(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name } }
        }
      }
      """;

  static final String ISSUE =
      """
      query Issue($organization: String!, $repository: String!, $number: Int!) {
        repository(owner: $organization, name: $repository) { issue(number: $number) { id number url } }
      }
      """;

  static final String RECENT_ISSUES =
      """
      query RecentIssues($organization: String!, $repository: String!, $since: DateTime!, $after: String) {
        repository(owner: $organization, name: $repository) {
          issues(first: 10, after: $after, filterBy: {since: $since}, orderBy: {field: CREATED_AT, direction: DESC}) {
            pageInfo { hasNextPage endCursor }
            nodes { id number url body viewerDidAuthor }
          }
        }
      }
      """;

  static final String CREATE_ISSUE =
      """
      mutation CreateIssue($repository: ID!, $title: String!, $body: String!, $labels: [ID!]) {
        createIssue(input: {repositoryId: $repository, title: $title, body: $body, labelIds: $labels}) {
          issue { id number url }
        }
      }
      """;

  static final String ADD_TO_PROJECT =
      """
      mutation AddToProject($project: ID!, $issue: ID!) {
        addProjectV2ItemById(input: {projectId: $project, contentId: $issue}) { item { id } }
      }
      """;

  static final String SET_STATUS =
      """
      mutation SetStatus($project: ID!, $item: ID!, $field: ID!, $option: String!) {
        updateProjectV2ItemFieldValue(
          input: {projectId: $project, itemId: $item, fieldId: $field, value: {singleSelectOptionId: $option}}) {
          projectV2Item { id }
        }
      }
      """;

  private Queries() {}
}
