// red
package io.blotter.application.agency;

import io.javalin.http.Context;

final class BrowseAgenciesService {
  Context http;
}
