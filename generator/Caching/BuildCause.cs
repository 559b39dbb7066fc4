namespace RoleGuide.Caching;

/// <summary>Why a build made its pages anew, the first that holds.</summary>
public enum BuildCause
{
    /// <summary>No build before it is remembered.</summary>
    Nothing,

    /// <summary>The program or the framework is another version.</summary>
    Program,

    /// <summary>Other options were given, or another day counts for due reviews.</summary>
    Options,

    /// <summary>Files of the input were other.</summary>
    Files,

    /// <summary>The inputs were the same, but the output folder was not as the build before had left it, or nothing could be kept.</summary>
    Output,

    /// <summary>It made none: the edition of the same inputs stood already.</summary>
    Standing,
}
