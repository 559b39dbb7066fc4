using System.Reflection;
using System.Runtime.InteropServices;

namespace RoleGuide;

/// <summary>What tells this program from any other version of it.</summary>
public static class ProgramVersion
{
    /// <summary>The identities of the generator and its theme, which the compiler derives from all that is in them, the versions of the libraries, and the framework.</summary>
    public static string Text()
    {
        Assembly[] own = [typeof(Site).Assembly, typeof(Theme.Component).Assembly];
        return string.Join('\n', own.Select(one => one.ManifestModule.ModuleVersionId.ToString())
            .Concat(own.SelectMany(one => one.GetReferencedAssemblies()).Select(one => one.FullName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            .Append(RuntimeInformation.FrameworkDescription));
    }
}
