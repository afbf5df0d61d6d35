// red
package io.blotter.persistence.agency;

public interface OpenMapper {}
