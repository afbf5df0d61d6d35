package io.blotter.application.issue.port;

import java.util.List;

/** An issue before it is opened, in GitHub's Markdown. */
public record NewIssue(String title, String body, List<String> labels) {}
