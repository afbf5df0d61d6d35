// red
package io.blotter.persistence.agency;

final class SolidMapper {}
