<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ControlBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Alleen stem</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music is part of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayAction</name>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Again from the beginning</source>
        <translation>Opnieuw vanaf het begin</translation>
    </message>
    <message>
        <source>You were on your way</source>
        <translation>Je was al onderweg</translation>
    </message>
    <message>
        <source>You stopped at {exercise}.</source>
        <translation>Je stopte bij {exercise}.</translation>
    </message>
    <message>
        <source>Go on at {time}</source>
        <translation>Verder bij {time}</translation>
    </message>
    <message>
        <source>Day {day}: {theme}</source>
        <translation>Dag {day}: {theme}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin day {day}</source>
        <translation>Begin dag {day}</translation>
    </message>
    <message>
        <source>Everything is left out. Tick at least one part.</source>
        <translation>Je slaat nu alles over. Vink ten minste één deel aan.</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Gedaan op {date}.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Day {day} · {minutes} min</source>
        <translation>Dag {day} · {minutes} min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You moved for {number} minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Begin at {exercise}</source>
        <translation>Begin bij {exercise}</translation>
    </message>
</context>
<context>
    <name>FoldedPanel</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelBlock</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MusicChoice</name>
    <message>
        <source>With music</source>
        <translation>Met muziek</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Alleen stem</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Your series</source>
        <translation>Jouw reeksen</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n day(s) done</source>
        <translation>
            <numerusform>%n dag gedaan</numerusform>
            <numerusform>Alle %n dagen gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Dag {day} van {days}</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left in this exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Day {day} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>There is nothing to practise yet</source>
        <translation>Er is nog niets om te oefenen</translation>
    </message>
    <message>
        <source>Put a pack in the packs folder, then open Happy Back again.</source>
        <translation>Zet een pakket in de map met pakketten en open Happy Back opnieuw.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided sessions for a back that takes its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep everything in this folder, and nothing anywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch or English, whatever the settings say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a command, for the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open this challenge; “list” shows which there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose this day; else the one that is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what plays the video; auto takes VLC where it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the challenges and their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look a pack over before you share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what works here, what is missing and how to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film half a minute of the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian: sudo apt install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app&apos;s own player, always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none here; the window needs a desktop. “demo” makes a film instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to; give yourself access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no challenges yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that we did not foresee. Try again; the log file tells what it was.</source>
        <translation>Er ging iets mis dat we niet voorzagen. Probeer het nog eens; in het logboek staat wat het was.</translation>
    </message>
    <message>
        <source>“{words}” cannot be asked there; --data and --lang go before a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command; the lines above name those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{option}” needs another value; the lines above say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing; the lines above say what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is made ({film}), but the music could not be heard to stop after its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot be kept as {film}; make sure that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film needs a virtual screen and sound card, which are not installed here. On Debian this gets them: sudo apt install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was not made: {what} did not come in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” does not open. Is it on a drive or network that answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be played. Check the file, or try the other player in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is AV1 video, which needs VLC. Install VLC, or convert the video to H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” gives no picture. Install VLC, or convert the video to H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound device, so you only see the video. Connect one to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device “{name}” is gone. Connect it again, or go on with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC is not on this computer; Happy Back plays with its own player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC is on this computer but does not start; Happy Back plays with its own player. Installing VLC again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLC cannot show video in a Wayland window; Happy Back plays with its own player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be kept in {folder}; everything else works. Make sure that you may write in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee; your settings and progress are kept. If it happens again, send us this file: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music “{file}” cannot be played; the session goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was damaged, so a fresh one was begun; the old one is kept as {aside}.</source>
        <translation>‘{file}’ was beschadigd. We zijn met een nieuw bestand begonnen; het oude bewaren we als {aside}.</translation>
    </message>
    <message>
        <source>{file} comes from a newer Happy Back and is left as it is; update the app to use it, until then nothing is kept.</source>
        <translation>{file} komt van een nieuwere Happy Back. We laten het zoals het is. Werk de app bij; tot dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>{file} cannot be read and is left as it is; give yourself access to it, until then nothing is kept.</source>
        <translation>{file} kan niet gelezen worden. We laten het zoals het is. Geef jezelf toegang tot dit bestand; tot dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because {folder} cannot be written to; everything holds until you close the app.</source>
        <translation>‘{file}’ kan niet bewaard worden, want in {folder} mag niet geschreven worden. Alles blijft gelden tot je de app sluit.</translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because the disk with {folder} is full; free some space, everything holds until you close the app.</source>
        <translation>‘{file}’ kan niet bewaard worden, want de schijf met {folder} is vol. Maak wat ruimte; alles blijft gelden tot je de app sluit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {video} has no sound, and there is no voice file; add a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {voice} is very quiet ({loudness} LUFS); make it louder, -18 LUFS is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {voice} holds nothing but silence; record or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the session lasts {found} by its files, not {given}; correct “duration”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {captions} goes on until {last}, but the session ends at {end}; check that these captions belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {video} is in {codec}, which does not play everywhere; save it as H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” has no text in “{language}”; add {field}.{language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist; check where the pack is.</source>
        <translation>{path} bestaat niet. Kijk waar het pakket staat.</translation>
    </message>
    <message>
        <source>{path} cannot be read; give yourself access to it or copy it anew.</source>
        <translation>{path} kan niet gelezen worden. Geef jezelf toegang, of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} is not a pack: it has no challenge.toml; choose the folder or .happyback file that has one.</source>
        <translation>{path} is geen pakket: er zit geen challenge.toml in. Kies de map of het .happyback-bestand waar die wel in zit.</translation>
    </message>
    <message>
        <source>{path} has the id “{id}”, which another pack has already; give one of them another id.</source>
        <translation>{path} heeft het id ‘{id}’, en dat heeft een ander pakket ook al. Geef een van de twee een ander id.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a .happyback file; fetch it again or ask its maker.</source>
        <translation>{path} is beschadigd of geen .happyback-bestand. Haal het opnieuw op, of vraag het de maker.</translation>
    </message>
    <message>
        <source>{path} is not opened, because “{member}” in it is no ordinary file inside the pack; ask its maker for a new one.</source>
        <translation>{path} openen we niet, want ‘{member}’ daarin is geen gewoon bestand binnen het pakket. Vraag de maker om een nieuw pakket.</translation>
    </message>
    <message>
        <source>{path} is protected with a password; ask its maker for one without.</source>
        <translation>{path} is beveiligd met een wachtwoord. Vraag de maker om een pakket zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{path} is not opened, because unpacked it would be far too large for a pack; ask its maker for a new one.</source>
        <translation>{path} openen we niet, want uitgepakt is het veel te groot voor een pakket. Vraag de maker om een nieuw pakket.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked, because the disk with {folder} is full; free some space.</source>
        <translation>{path} kan niet uitgepakt worden, want de schijf met {folder} is vol. Maak wat ruimte.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked, because {folder} cannot be written to; give yourself access to that folder.</source>
        <translation>{path} kan niet uitgepakt worden, want in {folder} mag niet geschreven worden. Geef jezelf toegang tot die map.</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8; save it again as UTF-8.</source>
        <translation>{file} is geen tekstbestand in UTF-8. Bewaar het opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML; look there for a missing quote, bracket or equals sign ({detail}).</source>
        <translation>{file}, regel {line}: dit is geen TOML. Kijk daar of er een aanhalingsteken, haakje of is-teken mist ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: format is {value}, but this Happy Back reads format = 1; update the app or correct the number.</source>
        <translation>{file}, regel {line}: format is {value}, maar deze Happy Back leest format = 1. Werk de app bij, of verbeter het getal.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is missing here; add it.</source>
        <translation>{file}, regel {line}: hier mist ‘{field}’. Zet het erbij.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is not a field of this format; take it out.</source>
        <translation>{file}, regel {line}: ‘{field}’ is geen veld van dit formaat. Haal het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is not a field of this format; did you mean “{closest}”?</source>
        <translation>{file}, regel {line}: ‘{field}’ is geen veld van dit formaat. Bedoelde je ‘{closest}’?</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a text in quotes, and not empty.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een tekst tussen aanhalingstekens zijn, en niet leeg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should have a text for each language, such as {field}.nl = &quot;…&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet voor elke taal een tekst hebben, zoals {field}.nl = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be one or more blocks that begin with [[{field}]].</source>
        <translation>{file}, regel {line}: ‘{field}’ moet uit een of meer blokken bestaan die met [[{field}]] beginnen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be true or false, without quotes.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet true of false zijn, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a time such as &quot;1:30&quot;, or seconds as a number.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een tijd zijn zoals &quot;1:30&quot;, of een getal in seconden.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should have small letters, digits and hyphens only, such as happy-back.</source>
        <translation>{file}, regel {line}: ‘{field}’ mag alleen kleine letters, cijfers en koppeltekens hebben, zoals happy-back.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be the two letters of a language, such as nl or en.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet de twee letters van een taal zijn, zoals nl of en.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a file inside the pack, such as &quot;video/day-1.mp4&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een bestand in het pakket zijn, zoals &quot;video/dag-1.mp4&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be &quot;recorded&quot;; other kinds need another version of the app.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet &quot;recorded&quot; zijn. Andere soorten vragen een andere versie van de app.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the id “{value}” is used twice on this day; give each session its own.</source>
        <translation>{file}, regel {line}: het id ‘{value}’ staat twee keer op deze dag. Geef elke sessie een eigen id.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this exercise should start after the one above it.</source>
        <translation>{file}, regel {line}: deze oefening moet later beginnen dan die erboven.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this exercise should start before the end of its session, at {end}.</source>
        <translation>{file}, regel {line}: deze oefening moet beginnen voordat de sessie voorbij is, op {end}.</translation>
    </message>
    <message>
        <source>{file} is not there. Put the file back, or choose another.</source>
        <translation>{file} is er niet. Zet het bestand terug, of kies een ander.</translation>
    </message>
    <message>
        <source>{file} is empty. Copy or download it again.</source>
        <translation>{file} is leeg. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Look at who may read it, or copy it elsewhere.</source>
        <translation>{file} kan niet gelezen worden: {reason}. Kijk wie het mag lezen, of kopieer het ergens anders heen.</translation>
    </message>
    <message>
        <source>{file} is not a sound or video file. Choose another file.</source>
        <translation>{file} is geen geluid en geen video. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{file} is not complete, its end is missing. Copy or download it again.</source>
        <translation>{file} is niet compleet: het einde mist. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{file} has no sound that can be played. Choose a file with sound.</source>
        <translation>{file} heeft geen geluid dat we kunnen afspelen. Kies een bestand met geluid.</translation>
    </message>
    <message>
        <source>{file} has sound but no picture. Choose a video file.</source>
        <translation>{file} heeft wel geluid maar geen beeld. Kies een videobestand.</translation>
    </message>
    <message>
        <source>{video} cannot be joined with a voice file. Save the video again as MP4 (H.264).</source>
        <translation>{video} kan niet samen met een stembestand. Bewaar de video opnieuw als MP4 (H.264).</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{found}” is not a time like 00:01:02.500 --&gt; 00:01:05.000.</source>
        <translation>{file}, regel {line}: ‘{found}’ is geen tijd zoals 00:01:02.500 --&gt; 00:01:05.000.</translation>
    </message>
    <message>
        <source>There is no room left to write {file}. Free some space, then try again.</source>
        <translation>Er is geen ruimte meer voor {file}. Maak wat ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose a folder that may be written to.</source>
        <translation>{file} kan niet geschreven worden: {reason}. Kies een map waarin dat wel mag.</translation>
    </message>
    <message>
        <source>The folder for prepared files, {folder}, cannot be written: {reason}.</source>
        <translation>In de map voor voorbereide bestanden, {folder}, kan niet geschreven worden: {reason}.</translation>
    </message>
    <message>
        <source>{file}, placed at {at:.2f} s, does not fit in a voice track of {duration:.2f} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music louder or softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice louder or softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten seconds back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the spoken lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of full screen, then back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>no</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message numerus="yes">
        <source>{number} exercises</source>
        <translation>
            <numerusform>{number} oefening</numerusform>
            <numerusform>{number} oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} minuut</numerusform>
            <numerusform>{number} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Goedemorgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Goedemiddag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Goedenavond.</translation>
    </message>
</context>
</TS>
