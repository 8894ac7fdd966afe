// What counts of what japicmp found: changes of packages that the kept API exports to everybody,
// without those that deliberate-changes.txt lists.
import java.lang.module.ModuleFinder
import java.nio.file.Path

static String api_kept() {
  System.getProperty('maven.multiModuleProjectDirectory') + '/.ci/api'
}

def exported = ModuleFinder.of(Path.of(api_kept())).findAll()
    .collectMany { it.descriptor().exports().findAll { !it.qualified }*.source() }
def meant = new File(api_kept(), 'deliberate-changes.txt').readLines('UTF-8')
    .findAll { !it.isBlank() && !it.startsWith('#') }
    .collect { it.split(/\s+/)[0] }

def kept = []
jApiClasses.each { type ->
  def name = type.fullyQualifiedName
  if (name.substring(0, name.lastIndexOf('.')) in exported && !(name in meant)) {
    type.methods.removeIf { (name + '#' + it.name) in meant }
    type.fields.removeIf { (name + '#' + it.name) in meant }
    type.constructors.removeIf { (name + '#<init>') in meant }
    kept << type
  }
}
return kept
