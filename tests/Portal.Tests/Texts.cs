using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Tests;

/// <summary>Every sentence of the pages, in both languages.</summary>
public sealed partial class Texts
{
    public static TheoryData<string> All =>
        new(
            typeof(PageLanguage)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
                .Where(text => text.FieldType == typeof(Text))
                .Select(text => $"{text.DeclaringType!.FullName} {text.Name}")
        );

    [Theory]
    [MemberData(nameof(All))]
    public void Has_both_languages_with_the_same_places_and_composed_letters(string name)
    {
        var text = TextOf(name);
        text.Vi.ShouldNotBeNullOrWhiteSpace();
        text.En.ShouldNotBeNullOrWhiteSpace();
        text.Vi.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
        PlacesIn(text.En).ShouldBe(PlacesIn(text.Vi));
    }

    private static Text TextOf(string name)
    {
        var parts = name.Split(' ');
        return (Text)typeof(PageLanguage).Assembly.GetType(parts[0])!.GetField(parts[1])!.GetValue(null)!;
    }

    private static IEnumerable<string> PlacesIn(string text) =>
        Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
