// red
package io.blotter.application.agency;

import java.util.OptionalInt;

interface BrowseAgencies {
  String agencies(OptionalInt year);
}
