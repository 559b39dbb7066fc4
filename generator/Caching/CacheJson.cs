using System.Text.Json.Serialization;

namespace RoleGuide.Caching;

/// <summary>The form of what is remembered. The compiler writes the code for it, so that nothing is looked up at run time. <see cref="EntryCheck"/> judges what it lets through.</summary>
[JsonSourceGenerationOptions(
    IncludeFields = true,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BuildRecord))]
[JsonSerializable(typeof(LastBuild))]
internal sealed partial class CacheJson : JsonSerializerContext;
