using System.Text.Json.Serialization;
using RoleGuide.Theme.Models;

namespace RoleGuide.Rendering;

/// <summary>What pages show, written out whole. The compiler writes the code for it from the models themselves, so that nothing a model gains is left out. Nobody reads it: only its hash is kept.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RolePage))]
[JsonSerializable(typeof(ComparePage))]
[JsonSerializable(typeof(CompareIndexPage))]
[JsonSerializable(typeof(CategoryPage))]
[JsonSerializable(typeof(RolesPage))]
[JsonSerializable(typeof(CareersPage))]
[JsonSerializable(typeof(HomePage))]
[JsonSerializable(typeof(TextPage))]
[JsonSerializable(typeof(SalaryGuidePage))]
[JsonSerializable(typeof(SalaryRegionPage))]
[JsonSerializable(typeof(FaqPage))]
[JsonSerializable(typeof(ChangesPage))]
[JsonSerializable(typeof(HubPage))]
[JsonSerializable(typeof(SearchPage))]
[JsonSerializable(typeof(PreviewPage))]
[JsonSerializable(typeof(NotFoundPage))]
[JsonSerializable(typeof(ThanksPage))]
[JsonSerializable(typeof(PartsPage))]
internal sealed partial class ModelJson : JsonSerializerContext;
