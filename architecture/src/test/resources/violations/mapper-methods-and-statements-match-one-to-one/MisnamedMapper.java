// red
package io.blotter.persistence.agency;

interface MisnamedMapper {
  String find();
}
