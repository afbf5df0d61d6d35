// red
package io.blotter.persistence.agency;

public final class BackDoor {}
