// red
package io.blotter.application.agency;

public class OpenService implements BrowseAgencies {}
