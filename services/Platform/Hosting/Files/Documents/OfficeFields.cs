using System.Text;
using System.Xml;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Files.Documents;

/// <summary>Fields of texts and formulas of sheets: those that call a program or fetch something are refused, also where their code stands in pieces.</summary>
internal sealed class OfficeFields
{
    private const int Deepest = 100;
    private const int LongestName = 32;

    // ECMA-376 part 1, 17.16.5, and what older programs knew besides.
    private static readonly HashSet<string> Fetching = new(StringComparer.OrdinalIgnoreCase)
    {
        "DDE",
        "DDEAUTO",
        "LINK",
        "INCLUDE",
        "INCLUDETEXT",
        "INCLUDEPICTURE",
        "IMPORT",
        "DATABASE",
        "RD",
    };

    private readonly Stack<Field> open = new();
    private readonly StringBuilder formula = new();
    private string? reading;

    /// <summary>Whether the text that comes is code.</summary>
    public bool IsReading => reading is not null;

    public DomainError? Begin(XmlReader element)
    {
        switch (element.LocalName)
        {
            case "fldSimple":
                return OfField(Attribute(element, "instr") ?? "");
            case "fldChar":
                return Mark(Attribute(element, "fldCharType"));
            default:
                reading = element.IsEmptyElement ? null : element.LocalName;
                formula.Clear();
                return null;
        }
    }

    public DomainError? Text(string text)
    {
        if (reading is "f" or "definedName")
        {
            formula.Append(text);
        }
        else if (open.TryPeek(out var field))
        {
            field.Add(text);
        }
        else
        {
            return OfField(text); // Code without a field.
        }

        return null;
    }

    public DomainError? End(string element)
    {
        if (element != reading)
        {
            return null;
        }

        reading = null;
        return element is "f" or "definedName" && SheetFormula.Fetches(formula.ToString()) ? FileErrors.FromElsewhere() : null;
    }

    private DomainError? Mark(string? type)
    {
        if (type == "begin")
        {
            if (open.Count >= Deepest)
            {
                return FileErrors.Broken();
            }

            if (open.TryPeek(out var outer))
            {
                outer.Computed();
            }

            open.Push(new Field());
            return null;
        }

        if (!open.TryPeek(out var field))
        {
            return null;
        }

        var refusal = field.IsComputed ? FileErrors.FromElsewhere() : OfField(field.Code);
        if (type == "separate")
        {
            field.Close();
        }
        else
        {
            open.Pop();
        }

        return refusal;
    }

    private static DomainError? OfField(string code)
    {
        var name = code.Trim().TrimStart('"', '\\').Split([' ', '\t', '\r', '\n', '"', '\\', '\u00A0'], 2)[0];
        return Fetching.Contains(name) ? FileErrors.FromElsewhere() : null;
    }

    private static string? Attribute(XmlReader element, string name)
    {
        string? value = null;
        while (element.MoveToNextAttribute())
        {
            value = element.LocalName == name ? element.Value : value;
        }

        element.MoveToElement();
        return value;
    }

    // Between its beginning and its separator stands the code, perhaps in many runs, perhaps made by fields within it.
    private sealed class Field
    {
        private readonly StringBuilder code = new();
        private bool isClosed;

        public string Code => code.ToString();

        /// <summary>Whether what it does is itself the result of a field.</summary>
        public bool IsComputed { get; private set; }

        public void Add(string text)
        {
            var more = code.Length == 0 ? text.AsSpan().TrimStart() : text;
            if (!isClosed && code.Length < LongestName)
            {
                code.Append(more[..Math.Min(more.Length, LongestName)]);
            }
        }

        public void Computed() => IsComputed |= !isClosed && !HasWholeName;

        public void Close() => isClosed = true;

        private bool HasWholeName => Code.AsSpan().TrimStart().IndexOfAny(' ', '\t', '=') >= 0;
    }
}
