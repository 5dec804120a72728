using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hosting.Tests.Files;

/// <summary>Checks a file as an upload is checked: out of a sealed spool.</summary>
internal static class Checked
{
    public static FileType TypeOf(byte[] file, string name)
    {
        using var spool = SpoolStream.Create();
        spool.Write(file);
        return FileContent.Recognise(spool, name, TestContext.Current.CancellationToken);
    }

    /// <summary>The code of the refusal, or "taken".</summary>
    public static string OutcomeOf(byte[] file, string name)
    {
        try
        {
            TypeOf(file, name);
            return "taken";
        }
        catch (DomainException refusal)
        {
            return refusal.Error.Code;
        }
    }

    public static string RefusalOf(byte[] file, string name)
    {
        var refusal = Should.Throw<DomainException>(() => TypeOf(file, name)).Error;
        refusal.Field.ShouldBe("file");
        return refusal.Code;
    }
}
