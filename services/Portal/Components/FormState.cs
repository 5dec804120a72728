using System.Text.RegularExpressions;
using Cooperation.Portal.Clients;
using Microsoft.Extensions.Primitives;

namespace Cooperation.Portal.Components;

/// <summary>What was typed into a form, and what is wrong with it. Whatever happens, it is shown again as it was typed.</summary>
public sealed partial class FormState
{
    private readonly Dictionary<string, StringValues> values;
    private readonly List<FieldError> errors = [];

    public FormState(IEnumerable<KeyValuePair<string, StringValues>> values) => this.values = new(values, StringComparer.Ordinal);

    public FormState()
        : this([]) { }

    /// <summary>What was sent, without what makes the form ours.</summary>
    public static FormState Of(IEnumerable<KeyValuePair<string, StringValues>> sent) =>
        new(sent.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)));

    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Where the rule stands that refuses; null for rules of the system's own.</summary>
    public string? Source { get; private set; }

    /// <summary>It came when its session had ended, and waits to be sent anew.</summary>
    public bool IsKept { get; init; }

    public string this[string name]
    {
        get => values.TryGetValue(name, out var value) ? value.ToString().Trim() : "";
        set => values[name] = value;
    }

    public IEnumerable<string> Names => values.Keys;

    /// <summary>The value, or null where nothing was typed: an empty text is no text.</summary>
    public string? Given(string name) => this[name] is { Length: > 0 } value ? value.ReplaceLineEndings("\n") : null;

    public IReadOnlyList<string> All(string name) => values.TryGetValue(name, out var value) ? [.. value.OfType<string>()] : [];

    public void Set(string name, IEnumerable<string> several) => values[name] = several.ToArray();

    public void Add(string field, string message) => errors.Add(new(field, message));

    /// <summary>Keeps where the rule of a refusal stands.</summary>
    internal void NameSource(ServiceProblem problem) => Source = problem.Source;

    /// <summary>Takes over a service's refusal: each error to its field, the rest to the whole.</summary>
    internal void Add(ServiceProblem problem, Func<string, string>? fieldOf = null, Func<string, string, string>? wordsOf = null)
    {
        NameSource(problem);
        foreach (var (field, messages) in problem.Errors ?? [])
        {
            errors.AddRange(
                messages.Select(message => new FieldError(fieldOf?.Invoke(field) ?? field, wordsOf?.Invoke(field, message) ?? message))
            );
        }

        if (problem.Errors is not { Count: > 0 })
        {
            errors.Add(
                new("", problem.Detail ?? problem.Title ?? problem.Status.ToString(System.Globalization.CultureInfo.InvariantCulture))
            );
        }
    }

    public string? ErrorOf(string field) => errors.FirstOrDefault(error => error.Field == field)?.Message;

    public bool HasErrorIn(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (ErrorOf(field) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something was typed into one of these fields, or is wrong there: such a part of the form stands open.</summary>
    public bool HasAny(params string[] fields) => HasErrorIn(fields) || fields.Any(field => this[field].Length > 0);

    /// <summary>people[0].name → people-0-name.</summary>
    public static string IdOf(string field) => NoId().Replace(field, "-").Trim('-');

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex NoId();
}

/// <summary>One thing wrong; an empty field speaks of the whole form.</summary>
public sealed record FieldError(string Field, string Message);

/// <summary>One choice of a field.</summary>
public sealed record Choice(string Value, string Label, string? Style = null);
