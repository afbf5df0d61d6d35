// red
package io.blotter.persistence.shared;

import io.blotter.persistence.agency.Agencies;

public final class Favourites {
  Agencies agencies;
}
