using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Forms;

/// <summary>A form with a file.</summary>
internal interface IFileForm : IRecordForm
{
    SentFile? File { set; }
}

/// <summary>A form whose file is passed on as it comes. It can't be sent again by itself: the browser has the file, nothing of it is kept here.</summary>
internal abstract class FileForm<TRecord>(FormScope scope) : RecordForm<TRecord>(scope), IFileForm
    where TRecord : class
{
    public const string Field = "file";

    /// <summary>The file; null where none was chosen.</summary>
    public SentFile? File { get; set; }

    /// <summary>Says that a file has to be chosen.</summary>
    protected abstract Text ChooseFile { get; }

    protected abstract Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, TRecord record)
    {
        if (File is null)
        {
            form.Add(Field, L[ChooseFile]);
        }

        return token => SendAsync(form, File!, token);
    }

    protected override IResult Away(FormState form, TRecord? record) => Page.Show<DownPage>(StatusCodes.Status503ServiceUnavailable);

    protected override IResult Gone(FormState form) => NotHere();
}
