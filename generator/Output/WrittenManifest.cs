namespace RoleGuide.Output;

/// <summary>A manifest together with the bytes it is written as, so that equal bytes need not be read again.</summary>
internal sealed record WrittenManifest(Manifest Manifest, byte[] Bytes);
