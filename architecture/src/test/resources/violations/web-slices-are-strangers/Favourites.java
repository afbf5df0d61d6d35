// red
package io.blotter.web.shared;

import io.blotter.web.agency.Agencies;

public final class Favourites {
  Agencies agencies;
}
