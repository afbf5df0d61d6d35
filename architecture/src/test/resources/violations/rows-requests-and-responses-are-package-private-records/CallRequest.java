package io.blotter.web.call;

record CallRequest(String text) {}
