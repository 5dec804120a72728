using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Something to look at before an import is started, though nothing is wrong: what is left out, what was turned, what may have been turned before. Says where, never what stands there.</summary>
/// <param name="Vi">In Vietnamese.</param>
/// <param name="En">In English.</param>
internal sealed record ImportNote(string Vi, string En)
{
    public static ImportNote Of(Text text) => new(text.Vi, text.En);

    public string In(string language) => new Text(Vi, En).In(language);
}
