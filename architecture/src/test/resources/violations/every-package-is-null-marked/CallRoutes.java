package io.blotter.web.call;

final class CallRoutes {}
