package io.blotter.web.contact;

import io.blotter.domain.contact.MessageType;

record MessageRequest(String email, String message, MessageType type) {
  static final String EXAMPLE =
      """
      {"email": "you@example.org", "message": "The map shows no jails.", "type": "bug_report"}\
      """;
}
