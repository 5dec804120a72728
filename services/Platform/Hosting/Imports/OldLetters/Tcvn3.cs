using System.Text;

namespace Cooperation.Platform.Hosting.Imports.OldLetters;

/// <summary>TCVN 5712:1993 (ABC), the fonts .VnTime and their like: one sign for one letter. The fonts whose names end in H show capitals for all of them.</summary>
internal sealed class Tcvn3(bool capital) : LetterKind
{
    private const string Signs = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦";
    private const string Letters = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ";

    public override CellRemark Remark => CellRemark.FromTcvn3;

    // Signs that no letter has are not written by its fonts: Ngày is Unicode.
    public override bool Reads(string word) =>
        word.All(sign => char.IsAscii(sign) || Signs.Contains(sign, StringComparison.Ordinal)) && base.Reads(word);

    public override string Convert(string text)
    {
        var converted = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            converted.Append(Signs.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var place ? Letters[place] : sign);
        }

        return capital ? converted.ToString().ToUpperInvariant() : converted.ToString();
    }
}
