// red
package io.blotter.application.agency;

interface BrowseAgencies {
  String agency(long id);
}
