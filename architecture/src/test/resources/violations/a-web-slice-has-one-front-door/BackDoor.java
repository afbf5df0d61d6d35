// red
package io.blotter.web.agency;

public final class BackDoor {}
