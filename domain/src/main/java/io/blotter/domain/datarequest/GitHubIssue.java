package io.blotter.domain.datarequest;

/** The issue at GitHub in which a data request is worked on. */
public record GitHubIssue(String url, IssueNumber number) {}
