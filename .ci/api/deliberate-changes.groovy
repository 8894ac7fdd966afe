// Takes the changes that deliberate-changes.txt lists out of what japicmp found.
def meant = new File(api_kept(), 'deliberate-changes.txt').readLines('UTF-8')
    .findAll { !it.isBlank() && !it.startsWith('#') }
    .collect { it.split(/\s+/)[0] }

static String api_kept() {
  System.getProperty('maven.multiModuleProjectDirectory') + '/.ci/api'
}

def kept = []
jApiClasses.each { type ->
  def name = type.fullyQualifiedName
  if (!(name in meant)) {
    type.methods.removeIf { (name + '#' + it.name) in meant }
    type.fields.removeIf { (name + '#' + it.name) in meant }
    type.constructors.removeIf { (name + '#<init>') in meant }
    kept << type
  }
}
return kept
