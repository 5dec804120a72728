using System.Reflection;
using System.Text.Json;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>The text must be one of the codes of this list; a wrong one is answered with the allowed ones. On a list it holds for each entry.</summary>
/// <param name="list">An enum (its names in camel case), or a class with a static <c>All</c>, or one with public constants of text.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CodeOfAttribute(Type list) : Attribute
{
    /// <summary>Where the codes stand.</summary>
    public Type List { get; } = list;

    /// <summary>The allowed codes, in the order of the list.</summary>
    public IReadOnlyList<string> Codes { get; } = CodesOf(list);

    private static IReadOnlyList<string> CodesOf(Type list)
    {
        if (list.IsEnum)
        {
            return [.. Enum.GetNames(list).Select(JsonNamingPolicy.CamelCase.ConvertName)];
        }

        const BindingFlags statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        var all = list.GetProperty("All", statics)?.GetValue(null) ?? list.GetField("All", statics)?.GetValue(null);
        if (all is System.Collections.IEnumerable entries)
        {
            return [.. entries.Cast<object>().Select(entry => entry.ToString()!)];
        }

        return
        [
            .. list.GetFields(statics)
                .Where(field => field.IsLiteral && field.FieldType == typeof(string))
                .Select(field => (string)field.GetRawConstantValue()!),
        ];
    }
}
